package fr.declic.authoring;

/** The addresses of this feature, without the leading slash. */
public final class StudioRoutes {

    /** The modules. */
    public static final String STUDIO = "espace/studio";

    /** Begin a module: a template, a copy, a file. */
    public static final String NEW = "espace/studio/nouveau";

    /** The bin. */
    public static final String BIN = "espace/studio/corbeille";

    /** Pictures and sounds of all drafts. */
    public static final String MEDIA = "espace/studio/fichiers";

    /** The modules of a workshop are chosen: advisers do so too, so it is no part of the studio. */
    public static final String WORKSHOP = "espace/atelier";

    /** The plan of a session with them. */
    public static final String WORKSHOP_PLAN = "espace/atelier/plan";

    /** What learners reported. */
    public static final String REPORTS = "espace/studio/signalements";

    /** The editor of one draft, at one of its parts. */
    public static final String DRAFT = "espace/studio/module/:draft/:part?";

    public static final String SOURCE = "espace/studio/source/:draft";
    public static final String QUALITY = "espace/studio/qualite/:draft";
    public static final String HISTORY = "espace/studio/historique/:draft";
    public static final String REVIEW = "espace/studio/relecture/:draft";
    public static final String PUBLISH = "espace/studio/publier/:draft";
    public static final String EXPORT = "espace/studio/emporter/:module";

    /** A file of it: of the text that is served, or of its draft; the last part is the form. */
    public static final String EXPORTED = "espace/studio/emporter/{module}/{text}/{form}";

    /** A course with its modules. */
    public static final String EXPORTED_COURSE = "espace/studio/emporter-parcours/{course}";

    /** In {@link #EXPORTED}, what is served. */
    public static final String SERVED = "servi";

    /** In {@link #EXPORTED}, the draft. */
    public static final String DRAFTED = "brouillon";

    /** A step as a learner sees it, to be shown inside the editor. */
    public static final String PREVIEW = "apercu/:draft/:step?";

    /** The parameter that narrows a screen to one module. */
    public static final String MODULE = "module";

    private StudioRoutes() {}

    public static String draft(String id) {
        return "espace/studio/module/" + id;
    }

    public static String draft(String id, String part) {
        return part.isEmpty() ? draft(id) : draft(id) + "/" + segment(part);
    }

    public static String source(String id) {
        return of(SOURCE, id);
    }

    public static String quality(String id) {
        return of(QUALITY, id);
    }

    public static String history(String id) {
        return of(HISTORY, id);
    }

    public static String review(String id) {
        return of(REVIEW, id);
    }

    public static String publish(String id) {
        return of(PUBLISH, id);
    }

    public static String export(String moduleId) {
        return EXPORT.replace(":module", moduleId);
    }

    /** What learners reported of one module. */
    public static String reports(String moduleId) {
        return REPORTS + "?" + MODULE + "=" + moduleId;
    }

    public static String exported(String moduleId, boolean ofDraft, String form) {
        return EXPORTED.replace("{module}", moduleId)
                .replace("{text}", ofDraft ? DRAFTED : SERVED)
                .replace("{form}", form);
    }

    public static String exportedCourse(String slug) {
        return EXPORTED_COURSE.replace("{course}", slug);
    }

    public static String preview(String id, String step) {
        return "apercu/" + id + (step.isEmpty() ? "" : "/" + segment(step));
    }

    /** A key may have a number behind a {@code #}, or be a question mark: in an address these would end the path. */
    private static String segment(String key) {
        return key.replace('#', '~').replace('?', '!');
    }

    /** The key of the part that an address names. */
    public static String key(String segment) {
        return segment.replace('~', '#').replace('!', '?');
    }

    private static String of(String route, String id) {
        return route.replace(":draft", id);
    }
}
