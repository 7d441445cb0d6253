/**
 * The check of an archive on a cluster, and the summary of what it found. Compiled by the profile {@code spark} only, and
 * against Spark as the cluster has it.
 *
 * <p>May import: batch, FactChecker and what it takes to open one.
 */
@NullMarked
package org.bluepencil.spark;

import org.jspecify.annotations.NullMarked;
