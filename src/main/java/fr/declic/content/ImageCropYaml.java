package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.ImageCrop;
import java.util.List;
import java.util.Optional;

/** Reads and writes what is particular to an {@code image-crop}. */
final class ImageCropYaml {

    private ImageCropYaml() {}

    static Optional<Activity> read(About about, String prompt, Fields fields) {
        return Optional.of(new ImageCrop(about, prompt, List.of("all"), fields.inline("feedback", Limits.SENTENCE)));
    }

    static void write(ImageCrop it, YamlWriter out) {
        out.quoted("feedback", it.feedback());
    }
}
