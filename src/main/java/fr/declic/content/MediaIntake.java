package fr.declic.content;

import fr.declic.media.CleanPicture;
import fr.declic.media.CleanSound;
import fr.declic.media.FileKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Makes a picture or a sound that somebody gave fit for a module: what it is, its bytes tell; a picture is drawn anew,
 * 1,600 points long at most and light enough; a drawing loses what a module's drawings may not have; a sound loses its
 * labels. What cannot be made fit is refused with a sentence. Pure; a picture takes from a moment to some seconds, and
 * 150 MB for as long.
 */
public final class MediaIntake {

    /** In bytes: what is looked at at all. */
    public static final int MOST = 10_000_000;

    /** In points: the longer side of a picture. */
    static final int SIDE = 1_600;

    private static final CleanPicture.Bounds BOUNDS = new CleanPicture.Bounds(SIDE, Pictures.LARGEST_PICTURE);
    private static final String KINDS =
            "Une image est un fichier PNG, JPEG, WebP ou SVG. Un son est un fichier MP3, Ogg ou WebM (Opus), ou M4A.";

    private final String given;
    private final Collection<String> taken;
    private final List<String> told = new ArrayList<>();

    private MediaIntake(String given, Collection<String> taken) {
        this.given = FileNames.shown(given);
        this.taken = taken;
    }

    /**
     * Takes a file.
     *
     * @param given its name where it comes from
     * @param taken the names of the files that the module has already
     */
    public static Intake take(String given, byte[] bytes, Collection<String> taken) {
        var refused = announced(given, bytes.length);
        return refused.<Intake>map(why -> new Intake.Refused(List.of(why)))
                .orElseGet(() -> new MediaIntake(given, taken).take(bytes));
    }

    /** Whether these bytes are a drawing that a module may have as it is. */
    public static boolean isFitDrawing(byte[] bytes) {
        return FileKind.of(bytes) == FileKind.SVG
                && bytes.length <= Pictures.LARGEST_PICTURE
                && SvgRules.faults(bytes).isEmpty();
    }

    /**
     * Why a file of that size need not be sent at all; empty if it may come.
     *
     * @param bytes as they are announced
     */
    public static Optional<ContentProblem> announced(String given, long bytes) {
        if (bytes == 0) {
            return Optional.of(
                    new MediaIntake(given, List.of()).why("Ce fichier est vide.", "Choisissez-en un autre."));
        }
        return bytes <= MOST
                ? Optional.empty()
                : Optional.of(new MediaIntake(given, List.of())
                        .why(
                                "Ce fichier est trop gros : %d Mo.".formatted(Math.ceilDiv(bytes, 1_000_000)),
                                "Une image reste sous %d Mo, un son sous 1 Mo.".formatted(MOST / 1_000_000)));
    }

    private Intake take(byte[] bytes) {
        var kind = FileKind.of(bytes);
        return switch (kind) {
            case PNG, JPEG, WEBP -> picture(kind, CleanPicture.of(kind, bytes, BOUNDS));
            case SVG -> drawing(bytes);
            case MP3, OGG, WEBM, M4A ->
                bytes.length > Pictures.LARGEST_SOUND
                        ? refuse(
                                "Ce son est trop gros.",
                                "Restez à 1 Mo au plus : une ou deux minutes. Coupez-le en deux étapes.")
                        : sound(CleanSound.of(kind, bytes));
            case HEIC ->
                refuse(
                        "Ce format de photo (HEIC ou AVIF) ne se lit pas partout.",
                        "Enregistrez la photo en JPEG. Sur un iPhone : Réglages, Appareil photo, Formats, Le plus compatible.");
            case PDF -> refuse("Un PDF n'est ni une image ni un son.", "Faites une image de la page, en PNG.");
            case OTHER -> refuse("Déclic ne connaît pas ce genre de fichier.", KINDS);
        };
    }

    private Intake picture(FileKind kind, CleanPicture cleaned) {
        return switch (cleaned) {
            case CleanPicture.Fine fine when fine.kind() == FileKind.WEBP -> webp(fine);
            case CleanPicture.Fine fine -> {
                if (fine.kind() != kind) {
                    told.add("L'image est enregistrée en JPEG, pour être assez légère.");
                }
                yield fit(fine.kind(), "image", fine.bytes());
            }
            case CleanPicture.TooManyPoints _ ->
                refuse(
                        "Cette image a plus de %d millions de points.".formatted(CleanPicture.MILLION_POINTS),
                        "Réduisez-la d'abord, par exemple à %d points de large.".formatted(SIDE));
            case CleanPicture.Unreadable _ -> damaged();
            case CleanPicture.TooHeavy _ ->
                refuse(
                        "Cette image reste trop lourde, même réduite.",
                        "Recadrez-la, ou enregistrez-la en JPEG sur un fond blanc.");
        };
    }

    /** Java does not read one: it is as it should be, or somebody else makes it so. */
    private Intake webp(CleanPicture.Fine fine) {
        if (CleanPicture.moves(fine.bytes())) {
            return refuse("Cette image bouge.", "Prenez une image fixe : ce qui bouge gêne la lecture.");
        }
        if (Math.max(fine.width(), fine.height()) > SIDE || fine.bytes().length > Pictures.LARGEST_PICTURE) {
            return refuse(
                    "Cette image WebP est trop grande : %d × %d points, %d ko."
                            .formatted(fine.width(), fine.height(), Math.ceilDiv(fine.bytes().length, 1024)),
                    "Enregistrez-la en JPEG ou en PNG : Déclic la réduira.");
        }
        return fit(FileKind.WEBP, "image", fine.bytes());
    }

    private Intake drawing(byte[] bytes) {
        var cleaned = SvgCleaner.clean(bytes);
        if (!cleaned.faults().isEmpty()) {
            return new Intake.Refused(cleaned.faults().stream()
                    .map(it -> new ContentProblem(given, it.line(), "", it.message(), it.remedy()))
                    .toList());
        }
        told.addAll(cleaned.told());
        return fit(FileKind.SVG, "dessin", cleaned.bytes());
    }

    private Intake sound(CleanSound cleaned) {
        return switch (cleaned) {
            case CleanSound.Fine fine -> fit(fine.kind(), "son", fine.bytes());
            case CleanSound.Unreadable _ -> damaged();
            case CleanSound.Film _ -> refuse("Ce fichier est un film, pas un son.", "N'enregistrez que le son.");
            case CleanSound.OfAnotherCodec _ ->
                refuse("Ce son ne se lit pas dans tous les navigateurs.", "Enregistrez-le en MP3.");
        };
    }

    private Intake fit(FileKind kind, String otherwise, byte[] bytes) {
        return new Intake.Taken(
                FileNames.free(given, otherwise, kind.extension(), taken), Media.of(kind.type(), bytes), told);
    }

    private Intake damaged() {
        return refuse("Ce fichier est abîmé, ou incomplet.", "Ouvrez-le, enregistrez-le de nouveau, puis réessayez.");
    }

    private Intake refuse(String message, String remedy) {
        return new Intake.Refused(List.of(why(message, remedy)));
    }

    private ContentProblem why(String message, String remedy) {
        return new ContentProblem(given, 0, "", message, remedy);
    }
}
