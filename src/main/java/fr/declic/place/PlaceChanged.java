package fr.declic.place;

import java.util.List;

/** @param settings what changed, by {@link Setting#key()}; never the texts themselves */
public record PlaceChanged(List<String> settings) {

    public PlaceChanged {
        settings = List.copyOf(settings);
    }
}
