/**
 * The desk's interface over HTTP: who may ask, what may be asked, and the answers. Its description is the resource
 * {@code openapi.json} beside the page.
 *
 * <p>May import: all of the desk, and what it answers with.
 */
@NullMarked
package org.bluepencil.desk.api;

import org.jspecify.annotations.NullMarked;
