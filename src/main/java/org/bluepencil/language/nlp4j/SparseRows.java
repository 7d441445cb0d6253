package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.nio.ByteBuffer;

/**
 * A weight vector in compressed sparse rows: of NLP4J's weights only 6 to 14 % are not zero. Read-only; at most 256
 * labels. Scores are bit-identical to those of the vector it was made from.
 */
public final class SparseRows extends MajorVector implements Externalizable {
    private static final long serialVersionUID = 1L;
    private static final float ZERO = 1e-6f;

    private int[] offsets = new int[1];
    private byte[] labels = new byte[0];
    private float[] values = new float[0];

    /** For deserialisation. */
    public SparseRows() {}

    SparseRows(MajorVector dense) {
        int features = dense.getFeatureSize();
        int labelCount = dense.getLabelSize();
        setSizes(labelCount, features);
        offsets = new int[features + 1];
        int count = 0;
        for (int feature = 0; feature < features; feature++) {
            for (int label = 0; label < labelCount; label++) {
                count += Math.abs(dense.get(label, feature)) > ZERO ? 1 : 0;
            }
        }
        labels = new byte[count];
        values = new float[count];
        int at = 0;
        for (int feature = 0; feature < features; feature++) {
            offsets[feature] = at;
            for (int label = 0; label < labelCount; label++) {
                float weight = dense.get(label, feature);
                if (Math.abs(weight) > ZERO) {
                    labels[at] = (byte) label;
                    values[at++] = weight;
                }
            }
        }
        offsets[features] = at;
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

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeInt(label_size);
        out.writeInt(feature_size);
        ByteBuffer offsetBytes = ByteBuffer.allocate(offsets.length * Integer.BYTES);
        offsetBytes.asIntBuffer().put(offsets);
        out.write(offsetBytes.array());
        out.writeInt(labels.length);
        out.write(labels);
        ByteBuffer weightBytes = ByteBuffer.allocate(values.length * Float.BYTES);
        weightBytes.asFloatBuffer().put(values);
        out.write(weightBytes.array());
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        int labelCount = in.readInt();
        int features = in.readInt();
        setSizes(labelCount, features);
        offsets = new int[features + 1];
        ByteBuffer.wrap(read(in, offsets.length * Integer.BYTES)).asIntBuffer().get(offsets);
        labels = read(in, in.readInt());
        values = new float[labels.length];
        ByteBuffer.wrap(read(in, values.length * Float.BYTES)).asFloatBuffer().get(values);
    }

    private static byte[] read(ObjectInput in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
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
        return new SparseRows();
    }

    @Override
    public void addScores(float[] input, float[] scores) {
        throw new UnsupportedOperationException("sparse rows score sparse input only");
    }
}
