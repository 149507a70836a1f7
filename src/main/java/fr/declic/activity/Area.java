package fr.declic.activity;

/** A rectangle in a picture, in hundredths of its width and height, from its top left corner. */
public record Area(int left, int top, int width, int height) {

    public Area {
        Check.that(left >= 0 && width >= 4 && left + width <= 100, "left, width", left + ", " + width);
        Check.that(top >= 0 && height >= 4 && top + height <= 100, "top, height", top + ", " + height);
    }

    /** What this and another have in common; 10,000 is the whole picture. */
    public int shared(Area other) {
        int across = Math.min(left + width, other.left + other.width) - Math.max(left, other.left);
        int down = Math.min(top + height, other.top + other.height) - Math.max(top, other.top);
        return Math.max(0, across) * Math.max(0, down);
    }

    /** 10,000 is the whole picture. */
    public int surface() {
        return width * height;
    }
}
