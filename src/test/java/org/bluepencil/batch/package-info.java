/** Tests of whole archives. */
@NullMarked
package org.bluepencil.batch;

import org.jspecify.annotations.NullMarked;
