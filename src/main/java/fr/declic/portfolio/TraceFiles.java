package fr.declic.portfolio;

import fr.declic.account.AccountId;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The {@code trace_file} and {@code trace_file_part} tables. */
@Repository
class TraceFiles {

    /** In bytes; H2 keeps at most 1 MiB in one value. */
    static final int PART = 500_000;

    private final JdbcClient jdbc;

    TraceFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of somebody's, as they came. */
    List<TraceFile> of(AccountId owner) {
        return jdbc.sql("select * from trace_file where account_id = :owner order by at, id")
                .param("owner", owner.value())
                .query(TraceFiles::read)
                .list();
    }

    /** A file, whose it is, and whether others may see the trace that it belongs to. */
    record Owned(TraceFile file, AccountId owner, boolean added) {}

    Optional<Owned> find(String id) {
        return jdbc.sql("""
                        select trace_file.*, trace.added_at from trace_file join trace on trace.id = trace_id
                        where trace_file.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new Owned(
                        read(row, number),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("added_at") != null))
                .optional();
    }

    @Transactional
    void add(AccountId owner, TraceFile file, byte[] bytes) {
        jdbc.sql("""
                        insert into trace_file (id, account_id, trace_id, name, type, size_bytes, at)
                        values (:id, :owner, :trace, :name, :type, :size, :at)
                        """)
                .param("id", file.id())
                .param("owner", owner.value())
                .param("trace", file.traceId())
                .param("name", file.name())
                .param("type", file.type())
                .param("size", file.size())
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .update();
        for (int part = 0; part * PART < bytes.length; part++) {
            jdbc.sql("""
                            insert into trace_file_part (account_id, file_id, part, bytes)
                            values (:owner, :file, :part, :bytes)
                            """)
                    .param("owner", owner.value())
                    .param("file", file.id())
                    .param("part", part)
                    .param("bytes", Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART)))
                    .update();
        }
    }

    boolean delete(AccountId owner, String id) {
        return jdbc.sql("delete from trace_file where account_id = :owner and id = :id")
                        .param("owner", owner.value())
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Read part by part, as it is asked for. */
    InputStream open(TraceFile file) {
        int parts = (file.size() + PART - 1) / PART;
        return new SequenceInputStream(new Enumeration<InputStream>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < parts;
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(part(file.id(), next++));
            }
        });
    }

    private byte[] part(String file, int number) {
        return jdbc.sql("select bytes from trace_file_part where file_id = :file and part = :part")
                .param("file", file)
                .param("part", number)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private static TraceFile read(ResultSet row, int number) throws SQLException {
        return new TraceFile(
                row.getString("id"),
                row.getString("trace_id"),
                row.getString("name"),
                row.getString("type"),
                row.getInt("size_bytes"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
