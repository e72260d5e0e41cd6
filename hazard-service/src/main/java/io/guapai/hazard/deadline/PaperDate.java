package io.guapai.hazard.deadline;

import java.time.LocalDate;

/**
 * A date that the paper of an inspection gives to one of its findings (逐项整改期限).
 *
 * @param paperNo number of the paper
 * @param item number of the finding on it
 * @param givenOn day of the visit, which starts the time
 * @param date last day to rectify the finding
 */
public record PaperDate(String paperNo, String item, LocalDate givenOn, LocalDate date) {}
