package io.guapai.inspection.check;

import io.guapai.contracts.CheckKind;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of a check as everybody sees it once it is published: no persons, no place below the
 * county, and how many problems but not which.
 *
 * @param regionCode county of who was checked
 * @param problems how many problems were found
 */
@Schema
public record PublicCheck(
    UUID id,
    String regionCode,
    CheckKind kind,
    String checkedName,
    LocalDate checkedOn,
    int problems,
    LocalDate publishedOn) {}
