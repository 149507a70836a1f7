package fr.declic.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cells of a table that are told together, since one of them alone would show fewer than five people, or let one reckon
 * them from the rest.
 *
 * @param cells places in the table, from 0, in their order; one, or at least two
 * @param people how many they are together
 */
record Pool(List<Integer> cells, int people) {

    Pool {
        cells = List.copyOf(cells);
    }

    /**
     * Cuts a table into pools. All cells with fewer than five people go into one; while it holds fewer than five in all,
     * or as many as so many small cells can hold at most, the smallest of the other cells goes with them, and whatever
     * cells are as large as that one. So every pool has five people at least, if the whole table has, and what is in a
     * small cell cannot be had by reckoning: tried for every table of up to five cells.
     *
     * @param counts how many people are in each cell; each person is in one
     */
    static List<Pool> of(List<Integer> counts) {
        var bySize = IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing(counts::get))
                .toList();
        var merged = new ArrayList<Integer>();
        var pools = new ArrayList<Pool>();
        int together = 0;
        int largest = 0;
        for (int cell : bySize) {
            int people = counts.get(cell);
            boolean needed = isGivenAway(together, merged.size()) || people == largest;
            if (people < Part.FEWEST || !merged.isEmpty() && needed) {
                largest = people;
                merged.add(cell);
                together += people;
            } else {
                pools.add(new Pool(List.of(cell), people));
            }
        }
        pools.sort(Comparator.comparing((Pool pool) -> -pool.people())
                .thenComparing(pool -> pool.cells().getFirst()));
        if (!merged.isEmpty()) {
            pools.add(new Pool(merged.stream().sorted().toList(), together));
        }
        return List.copyOf(pools);
    }

    /** Whether a sum tells what is in the small cells that make it up. */
    private static boolean isGivenAway(int together, int cells) {
        return together < Part.FEWEST || together == cells * (Part.FEWEST - 1);
    }
}
