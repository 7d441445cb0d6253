package org.bluepencil.value;

import java.util.Arrays;
import java.util.List;

/**
 * The rows behind {@link Units}. The Wikidata item stands only where it was seen used for that very unit; an empty one means
 * that it was not, never that there is none.
 */
final class UnitTable {
    /** Symbol | Wikidata item | dimension | factor to the base unit | names in the singular. */
    private static final String ROWS =
            """
            percentage points||PERCENTAGE_POINTS|1|percentage point, percentage - point, pp, per cent point, percent point
            times||OTHER|1|times
            years|Q577|TIME|31556952|year, yr
            months||TIME|2629746|month
            weeks||TIME|604800|week
            fortnights||TIME|1209600|fortnight
            days||TIME|86400|day
            hours||TIME|3600|hour, hr
            minutes|Q7727|TIME|60|minute
            seconds||TIME|1|second
            quarters||TIME|7889238|quarter
            weekends||TIME|172800|weekends
            decades||TIME|315569520|decade
            centuries||TIME|3155695200|century
            km|Q828224|LENGTH|1000|kilometre, kilometer, km, kms
            m|Q11573|LENGTH|1|metre, meter, m
            cm|Q174728|LENGTH|0.01|centimetre, centimeter, cm
            mm|Q174789|LENGTH|0.001|millimetre, millimeter, mm
            miles||LENGTH|1609.344|mile, mi
            nautical miles||LENGTH|1852|nautical mile
            yards||LENGTH|0.9144|yard, yd
            feet|Q3710|LENGTH|0.3048|foot, feet, ft
            inches|Q218593|LENGTH|0.0254|inch, inches
            km²|Q712226|AREA|1000000|square kilometre, square kilometer, sq km, sq . km, km ², km 2, square km, sq kilometre, square - kilometre, square - kilometer
            m²|Q25343|AREA|1|square metre, square meter, sq m, sq . m, m ², square - metre, square - meter
            square miles||AREA|2589988.110336|square mile, sq mi, sq mile, sq . mile, square - mile
            square feet||AREA|0.09290304|square foot, square feet, sq ft, sq . ft, square - foot
            hectares|Q35852|AREA|10000|hectare, ha
            acres||AREA|4046.8564224|acre
            tonnes|Q191118|MASS|1000|tonne, metric ton, metric tonne
            tons||OTHER|1|ton, short ton, long ton
            kg|Q11570|MASS|1|kilogram, kilogramme, kilo, kg, kgs
            g||MASS|0.001|gram, gramme
            mg||MASS|0.000001|milligram, milligramme, mg
            lb||MASS|0.45359237|lb
            cents||OTHER|1|cent
            pence||OTHER|1|penny, pence, new penny
            ounces||MASS|0.028349523125|ounce, oz
            stone||MASS|6.35029318|stone
            litres||VOLUME|0.001|litre, liter
            ml||VOLUME|0.000001|millilitre, milliliter, ml
            m³||VOLUME|1|cubic metre, cubic meter, m ³, cu m
            km³||VOLUME|1000000000|cubic kilometre, cubic kilometer, km ³
            cubic feet||VOLUME|0.028316846592|cubic foot, cubic feet, cu ft
            gallons||OTHER|1|gallon
            barrels||OTHER|1|barrel
            barrels per day||OTHER|1|barrel per day, barrel a day, bpd
            km/h|Q180154|SPEED|0.2777777777777778|km / h, kph, kmh, kilometre per hour, kilometer per hour, kilometre an hour, kilometer an hour, km per hour
            mph||SPEED|0.44704|mph, mile per hour, miles an hour
            m/s||SPEED|1|m / s, metre per second, meter per second
            knots||SPEED|0.5144444444444444|knot
            °C|Q25267|TEMPERATURE|1|degree celsius, degree centigrade, ° c, celsius, degree c
            °F||OTHER|1|degree fahrenheit, ° f, fahrenheit, degree f
            K||OTHER|1|kelvin
            °||OTHER|1|degree, °
            W||POWER|1|watt
            kW||POWER|1000|kilowatt, kw
            MW||POWER|1000000|megawatt, mw
            GW||POWER|1000000000|gigawatt, gw
            TW||POWER|1000000000000|terawatt, tw
            hp||OTHER|1|horsepower, hp
            J||ENERGY|1|joule
            kWh||ENERGY|3600000|kilowatt hour, kilowatt - hour, kwh
            MWh||ENERGY|3600000000|megawatt hour, megawatt - hour, mwh
            GWh||ENERGY|3600000000000|gigawatt hour, gigawatt - hour, gwh
            TWh||ENERGY|3600000000000000|terawatt hour, terawatt - hour, twh
            bcm||OTHER|1|bcm
            basis points||OTHER|1|basis point, bp, bps
            kilotons||OTHER|1|kiloton, kilotonne
            megatons||OTHER|1|megaton
            """;

    /** Code | Wikidata item | signs before the number | names in the singular. */
    private static final String CURRENCIES =
            """
            USD|Q4917|$ US$ U.S.$|dollar, us dollar, u . s . dollar, american dollar, buck, greenback
            EUR|Q4916|€|euro, euros
            GBP||£|pound, pound sterling, british pound, quid, sterling
            JPY||¥|yen, japanese yen
            CNY|Q39099|CN¥ RMB|yuan, renminbi, chinese yuan, rmb
            INR||₹ Rs|rupee, indian rupee
            PKR|||pakistani rupee
            RUB||₽|rouble, ruble, russian rouble, russian ruble
            CHF|||swiss franc, franc
            SEK|||swedish krona, swedish crown, krona, kronor
            NOK|||norwegian krone, norwegian crown
            DKK|||danish krone, danish crown
            PLN|||zloty
            CZK|||czech koruna, czech crown, koruna
            HUF|||forint
            UAH||₴|hryvnia
            KZT||₸|tenge
            TJS|Q199886||somoni
            TRY||₺|lira, turkish lira
            BRL|Q173117|R$|real, reais, brazilian real
            KRW||₩|won, south korean won
            AUD||A$ AU$|australian dollar
            CAD||C$ CA$|canadian dollar
            NZD||NZ$|new zealand dollar
            HKD||HK$|hong kong dollar
            SGD||S$|singapore dollar
            TWD||NT$|taiwan dollar
            MXN||Mex$|mexican peso
            ARS|||argentine peso
            CLP|Q200050||chilean peso
            PHP||₱|philippine peso
            ILS|Q131309|₪|shekel
            THB|Q177882|฿|baht
            AED|Q200294||dirham
            SAR|||riyal, saudi riyal
            IRR|||iranian rial
            EGP|||egyptian pound
            NGN||₦|naira
            ZAR|||rand
            KES|||kenyan shilling
            VND||₫|dong
            IDR|||rupiah
            MYR|||ringgit
            KGS|||som, kyrgyz som
            ESP|||peseta
            DEM|||deutsche mark, german mark, d - mark
            FRF|||french franc
            BEF|||belgian franc
            ITL|||italian lira, lire
            GRD|||drachma
            BDT||৳|taka, bangladeshi taka
            LKR|||sri lankan rupee
            UZS|||uzbek sum, uzbek som
            """;

    private UnitTable() {}

    static List<String[]> rows() {
        return split(ROWS, 5);
    }

    static List<String[]> currencies() {
        return split(CURRENCIES, 4);
    }

    private static List<String[]> split(String table, int columns) {
        return Arrays.stream(table.split("\n"))
                .map(line -> line.split("\\|", columns))
                .toList();
    }
}
