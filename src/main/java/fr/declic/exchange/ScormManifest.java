package fr.declic.exchange;

import fr.declic.content.CourseModule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The {@code imsmanifest.xml} of a package: one organization, one item, one SCO with its files, and metadata (LOM) with
 * the licence and the authors. The schema files that the standards let a package carry stay out: platforms have them.
 *
 * @param revision the module's version, 64 hexadecimal digits
 * @param files the addresses of the SCO's files
 */
record ScormManifest(CourseModule module, String revision, Collection<String> files) {

    ScormManifest {
        files = List.copyOf(files);
    }

    String xml(Scorm version) {
        return switch (version) {
            case V1_2 -> v12();
            case V2004 -> v2004();
        };
    }

    private String v12() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="declic-%1$s" version="%2$s" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" \
            xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata>
                <schema>ADL SCORM</schema>
                <schemaversion>1.2</schemaversion>
            %3$s  </metadata>
              <organizations default="org">
                <organization identifier="org">
                  <title>%4$s</title>
                  <item identifier="item" identifierref="sco" isvisible="true">
                    <title>%4$s</title>
                  </item>
                </organization>
              </organizations>
              <resources>
                <resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="index.html">
            %5$s    </resource>
              </resources>
            </manifest>
            """.formatted(module.id(), revision.substring(0, 12), lom12(), text(module.title()), listed());
    }

    private String v2004() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="declic-%1$s" version="%2$s" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" \
            xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
              <metadata>
                <schema>ADL SCORM</schema>
                <schemaversion>2004 4th Edition</schemaversion>
            %3$s  </metadata>
              <organizations default="org">
                <organization identifier="org">
                  <title>%4$s</title>
                  <item identifier="item" identifierref="sco" isvisible="true">
                    <title>%4$s</title>
                    <imsss:sequencing>
                      <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
                    </imsss:sequencing>
                  </item>
                </organization>
              </organizations>
              <resources>
                <resource identifier="sco" type="webcontent" adlcp:scormType="sco" href="index.html">
            %5$s    </resource>
              </resources>
            </manifest>
            """.formatted(module.id(), revision.substring(0, 12), lom2004(), text(module.title()), listed());
    }

    private String listed() {
        return files.stream()
                .map(file -> "      <file href=\"%s\"/>\n".formatted(text(file)))
                .collect(Collectors.joining());
    }

    private String lom12() {
        var said = "<langstring xml:lang=\"%s\">%s</langstring>";
        var language = module.language().toLanguageTag();
        return """
                <lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
                  <general>
                    <title>%1$s</title>
                    <language>%2$s</language>
                    <description>%3$s</description>
                  </general>
                  <lifecycle>
                    <version>%4$s</version>
            %5$s      </lifecycle>
                  <educational>
                    <typicallearningtime><datetime>PT%6$dM</datetime></typicallearningtime>
                  </educational>
                  <rights>
                    <cost>%7$s</cost>
                    <copyrightandotherrestrictions>%8$s</copyrightandotherrestrictions>
                    <description>%9$s</description>
                  </rights>
                </lom>
            """.formatted(
                        said.formatted(language, text(module.title())),
                        language,
                        said.formatted(language, text(module.objective())),
                        said.formatted("x-none", revision.substring(0, 12)),
                        authors12(),
                        module.minutes(),
                        vocabulary12("no"),
                        vocabulary12("yes"),
                        said.formatted(language, text(module.licence())));
    }

    private String authors12() {
        return module.authors().stream()
                .map(author -> """
                            <contribute>
                              <role>%s</role>
                              <centity><vcard>%s</vcard></centity>
                            </contribute>
                    """.formatted(vocabulary12("Author"), card(author)))
                .collect(Collectors.joining());
    }

    private static String vocabulary12(String value) {
        var said = "<langstring xml:lang=\"x-none\">%s</langstring>";
        return "<source>%s</source><value>%s</value>".formatted(said.formatted("LOMv1.0"), said.formatted(value));
    }

    private String lom2004() {
        var said = "<string language=\"%s\">%s</string>";
        var language = module.language().toLanguageTag();
        return """
                <lom xmlns="http://ltsc.ieee.org/xsd/LOM">
                  <general>
                    <identifier><catalog>Déclic</catalog><entry>%1$s</entry></identifier>
                    <title>%2$s</title>
                    <language>%3$s</language>
                    <description>%4$s</description>
                  </general>
                  <lifeCycle>
                    <version><string>%5$s</string></version>
            %6$s      </lifeCycle>
                  <educational>
                    <typicalLearningTime><duration>PT%7$dM</duration></typicalLearningTime>
                  </educational>
                  <rights>
                    <cost>%8$s</cost>
                    <copyrightAndOtherRestrictions>%9$s</copyrightAndOtherRestrictions>
                    <description>%10$s</description>
                  </rights>
                </lom>
            """.formatted(
                        module.id(),
                        said.formatted(language, text(module.title())),
                        language,
                        said.formatted(language, text(module.objective())),
                        revision.substring(0, 12),
                        authors2004(),
                        module.minutes(),
                        vocabulary2004("no"),
                        vocabulary2004("yes"),
                        said.formatted(language, text(module.licence())));
    }

    private String authors2004() {
        return module.authors().stream()
                .map(author -> """
                            <contribute>
                              <role>%s</role>
                              <entity>%s</entity>
                            </contribute>
                    """.formatted(vocabulary2004("author"), card(author)))
                .collect(Collectors.joining());
    }

    private static String vocabulary2004(String value) {
        return "<source>LOMv1.0</source><value>%s</value>".formatted(value);
    }

    /** RFC 2426: what would end a value is escaped. */
    private static String card(String name) {
        var value = name.replaceAll("([\\\\;,])", "\\\\$1");
        return text("BEGIN:VCARD\nVERSION:3.0\nN:%s;;;;\nFN:%s\nEND:VCARD".formatted(value, value));
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    }
}
