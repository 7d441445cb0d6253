package org.bluepencil.regression;

/** A small world, and the same world after a premier has stepped down, a toll has risen and a member has joined. */
final class Veldland {
    static final String BEFORE =
            """
            - {id: X1, label: Amber Pact, is: [international organization], P159: X7}
            - {id: X2, label: Ost, is: [country], P463: {value: X1, start: 2001-01-01}}
            - {id: X3, label: Vest, is: [country], P463: {value: X1, start: 2001-01-01}}
            - {id: X4, label: Veldland, is: [country], P463: {value: X1, start: 2009-01-01}, P6: {value: X5, start: 2022-05-01}}
            - {id: X5, label: Ada Lind, is: [human]}
            - {id: X6, label: Bo Marn, is: [human]}
            - {id: X7, label: Fenn, is: [city]}
            - {id: X8, label: Fenn flood, is: [flood], P585: 2026-01-10, P1120: {amount: 145, point: 2026-01-20}}
            - {id: X9, label: Dell, is: [country]}
            """;

    static final String AFTER = BEFORE.replace(
                    "P6: {value: X5, start: 2022-05-01}",
                    "P6: [{value: X5, start: 2022-05-01, end: 2026-02-10}, {value: X6, start: 2026-02-10}]")
            .replace(
                    "P1120: {amount: 145, point: 2026-01-20}",
                    "P1120: [{amount: 145, point: 2026-01-20}, {amount: 149, point: 2026-02-15}]")
            .replace("label: Dell, is: [country]", "label: Dell, is: [country], P463: {value: X1, start: 2026-02-12}");

    private Veldland() {}
}
