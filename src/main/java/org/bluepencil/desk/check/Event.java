package org.bluepencil.desk.check;

/**
 * Something to tell the page.
 *
 * @param id rises from event to event of an article
 * @param json what is told
 */
public record Event(long id, String name, String json) {}
