package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * The packed form of one component: what is small as Java wrote it, behind it the weights and the names of the features as
 * whole arrays, which make up nearly all of it.
 */
final class PackedComponent {

    private PackedComponent() {}

    /** Writes a component as NLP4J ships it; the component is of no use afterwards. */
    static void write(OnlineComponent<?, ?> component, DataOutputStream out) throws IOException {
        component.setFlag(NLPFlag.DECODE);
        WeightVector vector = component.getOptimizer().getWeightVector();
        SparseRows rows = SparseRows.of(vector.getSparseWeightVector());
        FeatureIndex features = FeatureIndex.of(featuresOf(component), rows);
        vector.setSparseWeightVector(null);
        setFeatures(component, null);
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(small)) {
            objects.writeObject(component);
        }
        PackedArrays.write(small.toByteArray(), out);
        rows.write(out);
        features.write(out);
    }

    @SuppressWarnings("unchecked")
    static OnlineComponent<NLPNode, ?> read(DataInputStream in) throws IOException, ClassNotFoundException {
        OnlineComponent<NLPNode, ?> component;
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(PackedArrays.bytes(in)))) {
            component = (OnlineComponent<NLPNode, ?>) objects.readObject();
        }
        component.getOptimizer().getWeightVector().setSparseWeightVector(SparseRows.read(in));
        setFeatures(component, FeatureIndex.read(in));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static FeatureMap featuresOf(OnlineComponent<?, ?> component) {
        try {
            return (FeatureMap) features().get(component.getFeatureTemplate());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the features of NLP4J cannot be reached", e);
        }
    }

    private static void setFeatures(OnlineComponent<?, ?> component, @Nullable FeatureMap features) {
        try {
            features().set(component.getFeatureTemplate(), features);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the features of NLP4J cannot be replaced", e);
        }
    }

    /** NLP4J offers no access to it. */
    private static Field features() throws NoSuchFieldException {
        Field field = FeatureTemplate.class.getDeclaredField("feature_map");
        field.setAccessible(true);
        return field;
    }
}
