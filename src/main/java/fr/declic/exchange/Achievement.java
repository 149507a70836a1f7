package fr.declic.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a badge is given for. It is the same for everyone who has it, and says nothing of anybody.
 *
 * @param path where it is described, behind the issuer's address: {@code /emetteur/reussites/module/le-clavier}
 * @param criteria what one must have done, in words
 */
public record Achievement(
        String path, String name, String description, String criteria, Optional<Alignment> alignment) {

    /**
     * What it corresponds to in a public framework.
     *
     * @param name of the competency
     * @param url where the framework is published
     */
    public record Alignment(String framework, String code, String name, String url) {}

    /** As a document of its own. */
    public String document(Issuer issuer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", Credential.CONTEXT);
        json.putAll(json(issuer));
        return Json.text(json);
    }

    Map<String, Object> json(Issuer issuer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", issuer.address() + path);
        json.put("type", List.of("Achievement"));
        json.put("achievementType", "Competency");
        json.put("inLanguage", "fr");
        json.put("creator", Map.of("id", issuer.id(), "type", List.of("Profile"), "name", issuer.name()));
        json.put("name", name);
        json.put("description", description);
        json.put("criteria", Map.of("narrative", criteria));
        alignment.ifPresent(it -> json.put("alignment", List.of(json(it))));
        return json;
    }

    private static Map<String, Object> json(Alignment alignment) {
        var json = new LinkedHashMap<String, Object>();
        json.put("type", List.of("Alignment"));
        json.put("targetCode", alignment.code());
        json.put("targetName", alignment.name());
        json.put("targetFramework", alignment.framework());
        json.put("targetType", "ceasn:Competency");
        json.put("targetUrl", alignment.url());
        return json;
    }
}
