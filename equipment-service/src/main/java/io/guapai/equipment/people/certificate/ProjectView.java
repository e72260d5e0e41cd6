package io.guapai.equipment.people.certificate;

import java.time.LocalDate;

/**
 * A project of a certificate as it goes out.
 *
 * @param nameZh its name in the regulation's words
 * @param validUntil last day on which it is valid
 * @param reviewBy last day on which its review is applied for in time
 * @param valid whether it is valid today
 */
public record ProjectView(
    String project,
    String nameZh,
    String nameEn,
    LocalDate approvedOn,
    LocalDate validUntil,
    LocalDate reviewBy,
    boolean valid) {}
