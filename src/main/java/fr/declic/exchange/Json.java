package fr.declic.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as our formats use it: what is absent is left out, and what is read is exactly what may be there. */
final class Json {

    /** Names, values and brackets of a text that is read as a tree, where each takes much more room than it had. */
    private static final int MOST_IN_A_TREE = 200_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(constraints().build())
                    .build())
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private static final JsonMapper TREES = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            constraints().maxTokenCount(MOST_IN_A_TREE).build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    private record Versioned(int version) {}

    private static StreamReadConstraints.Builder constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(30)
                .maxStringLength(20_000)
                .maxNameLength(200)
                .maxNumberLength(40);
    }

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static String text(Object value) {
        return new String(write(value), StandardCharsets.UTF_8);
    }

    /** Empty if it is not exactly such a value. */
    static <T> Optional<T> read(byte[] json, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, type));
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }

    /** The version that an object says to be of, whatever else it says; empty if it does not. */
    static Optional<Integer> version(byte[] json) {
        try {
            return Optional.ofNullable(MAPPER.readerFor(Versioned.class)
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .<Versioned>readValue(json))
                    .map(Versioned::version);
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }

    /** The object that this is; empty if it is none, or has too much in it. */
    static Optional<JsonNode> tree(byte[] json) {
        try {
            return Optional.of(TREES.readTree(json)).filter(JsonNode::isObject);
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }
}
