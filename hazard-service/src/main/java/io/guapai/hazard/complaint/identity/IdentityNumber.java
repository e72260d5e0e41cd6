package io.guapai.hazard.complaint.identity;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.guapai.runtime.id.CitizenNumber;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of an identity document. One of digits only that is as long as a citizen's identity
 * number must be one ({@link CitizenNumber}). Passports and travel permits have letters or are
 * shorter, and no rule is known for them.
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

    @Override
    public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
      return number == null || !MEANT_AS_ONE.matcher(number).matches() || CitizenNumber.is(number);
    }
  }
}
