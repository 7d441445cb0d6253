package org.bluepencil.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Times of single look-ups: by name and by id, each of another entity, in stores that hold the same ones. */
final class Lookups {
    private static final int LOOKUPS = 20_000;
    private static final int WARM_UP = 10_000;

    private Lookups() {}

    /** Something in which entities are looked up. */
    interface Store extends AutoCloseable {
        String name();

        /** Whether something of this name is found, and read. */
        boolean findsName(String name);

        /** Whether the entity {@code Q…} is found, and read. */
        boolean findsEntity(long number);

        @Override
        void close();
    }

    /** Microseconds of the look-ups in one store. */
    static final class Times {
        private final double[] byName = new double[LOOKUPS];
        private final double[] byId = new double[LOOKUPS];

        double ofNames(int percent) {
            return percentile(byName, percent);
        }

        double ofEntities(int percent) {
            return percentile(byId, percent);
        }

        private static double percentile(double[] times, int percent) {
            double[] sorted = times.clone();
            Arrays.sort(sorted);
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
        }
    }

    /** The stores in turn, look-up by look-up, so that a busy moment falls on all of them. */
    static List<Times> measure(List<? extends Store> stores, long entities) {
        List<Times> times = stores.stream().map(s -> new Times()).toList();
        Random random = new Random(7);
        for (int i = -WARM_UP; i < LOOKUPS; i++) {
            long number = 1 + (long) (random.nextDouble() * entities);
            String name = EntityGenerator.name(number);
            for (int s = 0; s < stores.size(); s++) {
                Store store = stores.get(s);
                long start = System.nanoTime();
                boolean named = store.findsName(name);
                long middle = System.nanoTime();
                boolean found = store.findsEntity(number);
                long end = System.nanoTime();
                if (!named || !found) {
                    throw new IllegalStateException(store.name() + " does not hold " + name + ", Q" + number);
                }
                if (i >= 0) {
                    times.get(s).byName[i] = (middle - start) / 1000.0;
                    times.get(s).byId[i] = (end - middle) / 1000.0;
                }
            }
        }
        return times;
    }
}
