package org.bluepencil.source.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** The two letters that the postal service of the United States writes for a state or the capital's district. */
final class StateCodes {
    private static final String LISTED =
            """
            AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware,
            DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas,
            KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi,
            MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York,
            NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island,
            SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington,
            WV West Virginia, WI Wisconsin, WY Wyoming
            """;

    /** Names of states by their codes. */
    static final Map<String, String> NAMES = names();

    private StateCodes() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String entry : LISTED.strip().split(",\\s+")) {
            int space = entry.indexOf(' ');
            names.put(entry.substring(0, space), entry.substring(space + 1));
        }
        return Map.copyOf(names);
    }
}
