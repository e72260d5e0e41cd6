package io.guapai.hazard.complaint.identity;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of an identity document. One of digits only that is as long as a citizen's identity
 * number (公民身份号码) must be one by GB 11643-1999: 6 division, 8 day of birth, 3 sequence, 1 check
 * character by ISO 7064 MOD 11-2. Those of 15 digits ended with 2012. Residence permits of the same
 * form obey the same rule; passports and travel permits have letters or are shorter, and no rule is
 * known for them.
 */
@Constraint(validatedBy = IdentityNumber.Check.class)
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@interface IdentityNumber {

  String message() default "{io.guapai.hazard.complaint.IdentityNumber}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The rule. */
  final class Check implements ConstraintValidator<IdentityNumber, String> {

    private static final Pattern MEANT_AS_ONE = Pattern.compile("[0-9]{14,}[Xx]?");
    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9Xx]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    @Override
    public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
      return number == null
          || !MEANT_AS_ONE.matcher(number).matches()
          || FORM.matcher(number).matches() && isDay(number.substring(6, 14)) && checks(number);
    }

    private static boolean isDay(String digits) {
      try {
        return !LocalDate.parse(digits, DAY).isBefore(EARLIEST);
      } catch (DateTimeException e) {
        return false;
      }
    }

    private static boolean checks(String number) {
      int sum = 0;
      for (int i = 0; i < WEIGHTS.length; i++) {
        sum += (number.charAt(i) - '0') * WEIGHTS[i];
      }
      return CHECK_CHARACTERS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
  }
}
