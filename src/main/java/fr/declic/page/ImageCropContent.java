package fr.declic.page;

import fr.declic.activity.ImageCrop;
import fr.declic.content.Media;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The world of an {@code image-crop}, for its lab in the browser. */
final class ImageCropContent {

    private ImageCropContent() {}

    static Object of(ImageCrop it, Map<String, Media> media, Voice voice) {
        var content = new LinkedHashMap<String, Object>();
        content.put("picture", Picture.shown(it.picture(), it.alt(), media, voice));
        content.put("alt", voice.plainTitle(it.alt()));
        content.put("veil", it.veil());
        content.put(
                "spots",
                it.spots().stream()
                        .map(spot -> List.of(voice.plainTitle(spot.text()), Picture.place(spot.area())))
                        .toList());
        content.put("views", it.views().stream().map(view -> view(view, voice)).toList());
        it.start().ifPresent(start -> content.put("start", start));
        return content;
    }

    private static Object view(ImageCrop.View it, Voice voice) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", it.id());
        view.put("name", voice.plainTitle(it.name()));
        view.put("at", Picture.place(it.area()));
        view.put("sees", voice.plain(it.sees()));
        view.put("question", voice.plain(it.question()));
        view.put("readings", it.readings().stream().map(voice::plainTitle).toList());
        return view;
    }
}
