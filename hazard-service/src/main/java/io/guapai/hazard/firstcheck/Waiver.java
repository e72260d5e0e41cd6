package io.guapai.hazard.firstcheck;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The order to correct without penalty, with the guidance that goes with it (责令限期改正、不予处罚告知 and
 * 教育指导记录; 行政处罚法 §33).
 *
 * @param documentNo number of the order
 * @param inspectors numbers of the certificates of the inspectors who checked (特种设备安全法 §65)
 * @param policyNoticeNo number of the notice by which the enterprise was told of the rule before
 * @param policyNoticeOn the day on which it was told, not after the check
 * @param guidance how it is to be corrected, and what the law asks for
 * @param correctBy last day to correct it
 */
@Schema
public record Waiver(
    @NotBlank @Text(max = 64) String documentNo,
    @NotNull @Size(max = 10) List<@NotBlank @Text(max = 100) String> inspectors,
    @NotBlank @Text(max = 64) String policyNoticeNo,
    @NotNull LocalDate policyNoticeOn,
    @NotBlank @Text(max = 2000) String guidance,
    @NotNull LocalDate correctBy) {}
