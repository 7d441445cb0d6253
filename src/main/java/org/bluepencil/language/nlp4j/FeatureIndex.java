package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Which row of weights belongs to a feature: a word table for each type of features. Read-only. */
final class FeatureIndex extends FeatureMap {
    private static final long serialVersionUID = 1L;
    private static final int ABSENT = -1;

    private final transient WordTable[] features;
    private final transient int[][] rows;

    private FeatureIndex(WordTable[] features, int[][] rows) {
        this.features = features;
        this.rows = rows;
    }

    static FeatureIndex of(FeatureMap map, SparseRows weights) {
        int types = map.getIndexMaps().size();
        WordTable[] features = new WordTable[types];
        int[][] rows = new int[types][];
        for (int type = 0; type < types; type++) {
            Object2IntMap<String> of = map.getIndexMaps().get(type);
            // A feature whose weights are all zero changes no score: leave its name out.
            List<String> names = new ArrayList<>(of.keySet());
            names.removeIf(name -> weights.isEmptyRow(of.getInt(name)));
            names.sort(null);
            features[type] = WordTable.of(names);
            rows[type] = names.stream().mapToInt(of::getInt).toArray();
        }
        return new FeatureIndex(features, rows);
    }

    static FeatureIndex read(DataInputStream in) throws IOException {
        int types = in.readInt();
        WordTable[] features = new WordTable[types];
        int[][] rows = new int[types][];
        for (int type = 0; type < types; type++) {
            features[type] = WordTable.read(in);
            rows[type] = PackedArrays.ints(in);
        }
        return new FeatureIndex(features, rows);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.length);
        for (int type = 0; type < features.length; type++) {
            features[type].write(out);
            PackedArrays.write(rows[type], out);
        }
    }

    @Override
    public int index(int type, String feature) {
        if (type >= features.length) {
            return ABSENT;
        }
        int number = features[type].find(feature);
        return number == WordTable.ABSENT ? ABSENT : rows[type][number];
    }

    @Override
    public int add(int type, String feature) {
        throw new UnsupportedOperationException("a packed model learns nothing");
    }
}
