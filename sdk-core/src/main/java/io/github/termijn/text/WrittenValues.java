package io.github.termijn.text;

import io.github.termijn.law.Bounds;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Values and sentences as people write them in one language, without the locale data of the machine. */
final class WrittenValues {

    /** A place in a sentence where a value is written. */
    private static final Pattern WRITTEN = Pattern.compile("\\{(\\d+)}");

    /** From here on a number is written in groups of digits. */
    private static final int GROUPED = 1000;

    private final Language language;
    private final ResourceBundle labels;

    WrittenValues(Language language, ResourceBundle labels) {
        this.language = language;
        this.labels = labels;
    }

    String label(Enum<?> constant) {
        return labels.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String fill(String pattern, List<?> values) {
        Object[] shown = new Object[values.size()];
        boolean isGrouped = false;
        for (int i = 0; i < shown.length; i++) {
            Object value = values.get(i);
            boolean counts = value instanceof Integer || value instanceof Long;
            shown[i] = counts ? value : value(value);
            isGrouped |= counts && Math.abs(((Number) value).longValue()) >= GROUPED;
        }
        return isGrouped ? fillGrouped(pattern, shown) : new MessageFormat(pattern, Locale.ROOT).format(shown);
    }

    /** Each value is there twice: a number counts by the first, and is written by the second. */
    private String fillGrouped(String pattern, Object[] shown) {
        Object[] twice = Arrays.copyOf(shown, 2 * shown.length);
        for (int i = 0; i < shown.length; i++) {
            twice[shown.length + i] =
                    shown[i] instanceof Number ? decimal("#,##0").format(shown[i]) : shown[i];
        }
        String written = WRITTEN.matcher(pattern)
                .replaceAll(place -> "{" + (shown.length + Integer.parseInt(place.group(1))) + "}");
        return new MessageFormat(written, Locale.ROOT).format(twice);
    }

    String value(Object value) {
        if (value instanceof Bounds<?> bounds) {
            return bounds(bounds);
        } else if (value instanceof LocalDate day) {
            return day.getDayOfMonth() + " " + label(day.getMonth()) + " " + day.getYear();
        } else if (value instanceof YearMonth month) {
            return label(month.getMonth()) + " " + month.getYear();
        } else if (value instanceof Period length) {
            return length(length);
        } else if (value instanceof Money money) {
            return "€ " + decimal("#,##0.00").format(money.getAmount());
        } else if (value instanceof BigDecimal number) {
            return decimal("#,##0.##").format(number);
        } else if (value instanceof Enum<?> constant) {
            return label(constant);
        } else if (value instanceof Optional<?> known) {
            return known.map(this::value).orElseGet(() -> labels.getString("value.unknownDay"));
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(this::value).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private String bounds(Bounds<?> bounds) {
        String least = value(bounds.atLeast());
        if (bounds.isExact()) {
            return least;
        }
        return bounds.atMost()
                .map(most -> format("bounds.between", least, value(most)))
                .orElseGet(() ->
                        format(bounds.atLeast() instanceof LocalDate ? "bounds.notBefore" : "bounds.atLeast", least));
    }

    /** Weeks where the days make whole weeks and nothing else is there, else years, months and days. */
    private String length(Period length) {
        if (length.isZero()) {
            return counted("days", 0);
        }
        List<String> parts = new ArrayList<>();
        addCounted(parts, "years", length.getYears());
        addCounted(parts, "months", length.getMonths());
        boolean weeks = length.toTotalMonths() == 0 && length.getDays() % 7 == 0;
        addCounted(parts, weeks ? "weeks" : "days", weeks ? length.getDays() / 7 : length.getDays());
        return String.join(format("length.and"), parts);
    }

    private void addCounted(List<String> parts, String unit, int count) {
        if (count != 0) {
            parts.add(counted(unit, count));
        }
    }

    private String counted(String unit, int count) {
        return format("length." + unit + (count == 1 ? ".one" : ""), count);
    }

    String format(String key, Object... values) {
        return fill(labels.getString(key), List.of(values));
    }

    private DecimalFormat decimal(String pattern) {
        boolean isDutch = language == Language.NL;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(isDutch ? '.' : ',');
        symbols.setDecimalSeparator(isDutch ? ',' : '.');
        return new DecimalFormat(pattern, symbols);
    }
}
