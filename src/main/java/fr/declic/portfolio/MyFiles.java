package fr.declic.portfolio;

import fr.declic.account.CurrentAccount;
import fr.declic.platform.WrittenText;
import java.time.Clock;
import org.apache.commons.lang3.StringUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the traces of who is there. */
@Service
@PreAuthorize("hasRole('ADVISER')")
public class MyFiles {

    private final CurrentAccount current;
    private final Traces traces;
    private final TraceFiles files;
    private final Clock clock;

    MyFiles(CurrentAccount current, Traces traces, TraceFiles files, Clock clock) {
        this.current = current;
        this.traces = traces;
        this.files = files;
        this.clock = clock;
    }

    /** What came of a file. */
    public sealed interface Attached {

        record Done(TraceFile file) implements Attached {}

        /** Why it cannot be kept. */
        record Refused(ReceivedFile why) implements Attached {}

        /** There are {@link TraceFile#MOST}. */
        record Full() implements Attached {}

        /** The trace is not there any more. */
        record Gone() implements Attached {}
    }

    /** Adds a file to a trace. A picture is drawn anew, which takes from a moment to ten seconds. */
    public Attached add(String trace, String name, byte[] bytes) {
        var me = current.require();
        if (traces.of(me, trace).isEmpty()) {
            return new Attached.Gone();
        }
        if (files.of(me).size() >= TraceFile.MOST) {
            return new Attached.Full();
        }
        // No connection waits meanwhile.
        return switch (ReceivedFile.of(bytes)) {
            case ReceivedFile.Fine(var type, var clean) -> {
                var file = new TraceFile(WrittenText.newId(), trace, called(name), type, clean.length, clock.instant());
                files.add(me, file, clean);
                yield new Attached.Done(file);
            }
            case ReceivedFile refused -> new Attached.Refused(refused);
        };
    }

    @Transactional
    public boolean delete(String file) {
        return files.delete(current.require(), file);
    }

    /** Without folder and ending, which its bytes tell. */
    private static String called(String name) {
        var line = WrittenText.line(name.replaceAll(".*[/\\\\]", ""), TraceFile.NAME);
        var plain = line.replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
        return StringUtils.defaultIfBlank(plain, "-");
    }
}
