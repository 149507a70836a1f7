package fr.declic.activity;

import java.util.List;

/** A frame to move over a scene: what is left out changes what one believes. */
public record ImageCrop(About about, String prompt, List<String> goalIds, String feedback) implements Lab {

    @Override
    public String type() {
        return "image-crop";
    }
}
