/**
 * Everything that knows NLP4J: its models repacked at build, and the sentence reader on top of them.
 *
 * <p>The models as shipped take 12 to 39 seconds to load. At build they are turned into sparse rows and compact maps,
 * without changing a single score, and stored as resources; at run time only that packed form is read.
 *
 * <p>May import: language, article, names, value.
 */
@NullMarked
package org.bluepencil.language.nlp4j;

import org.jspecify.annotations.NullMarked;
