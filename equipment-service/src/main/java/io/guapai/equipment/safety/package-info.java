/**
 * Who answers for safety in an enterprise, and what they owe day by day (O74: 主要负责人、安全总监、安全员,
 * 日管控、周排查、月调度).
 */
@NullMarked
package io.guapai.equipment.safety;

import org.jspecify.annotations.NullMarked;
