package io.guapai.runtime.work;

import io.guapai.runtime.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who asks what he has to do, and when.
 *
 * @param caller in the capacity that he acts in
 * @param enterprises all ids of the enterprise that he acts for, the former ones too; none when he
 *     acts for none
 */
public record Asking(Caller caller, List<String> enterprises, Instant now, LocalDate today) {}
