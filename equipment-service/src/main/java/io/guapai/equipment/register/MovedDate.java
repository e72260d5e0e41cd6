package io.guapai.equipment.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a decision of a territory moved the date of the next inspection (检验日期调整).
 *
 * @param printedDate date before any decision, as the report or the register has it
 * @param decisionNo number of the decision (文号)
 */
@Embeddable
public record MovedDate(
    @Column(name = "printed_inspection_date") LocalDate printedDate,
    @Column(name = "date_decision") String decisionNo) {}
