package org.bluepencil.value;

/** An answer that may be missing: absence of knowledge is never a no. */
public enum Truth {
    YES,
    NO,
    UNKNOWN
}
