/**
 * The desk: a local web page where an editor works through an article. A door of the program: nothing imports it but the
 * command that opens it.
 *
 * <p>{@code state} keeps what was done, {@code check} runs checks while the page looks on, {@code proof} puts a report into
 * the shape of the page, {@code signoff} freezes what was signed, {@code api} answers requests, {@code page} holds the page's
 * files.
 *
 * <p>May import: everything but cli and bench.
 */
@NullMarked
package org.bluepencil.desk;

import org.jspecify.annotations.NullMarked;
