package org.bluepencil.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** So many at once, so many a second. */
final class BucketTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void itEmptiesAndFillsAgain() {
        Bucket bucket = new Bucket(3, 2, 0);
        assertThat(bucket.take(0)).isTrue();
        assertThat(bucket.take(0)).isTrue();
        assertThat(bucket.take(0)).isTrue();
        assertThat(bucket.take(0)).isFalse();
        assertThat(bucket.take(SECOND / 2)).isTrue();
        assertThat(bucket.take(SECOND / 2)).isFalse();
        for (int i = 0; i < 3; i++) {
            assertThat(bucket.take(100 * SECOND)).isTrue();
        }
        assertThat(bucket.take(100 * SECOND)).isFalse();
    }
}
