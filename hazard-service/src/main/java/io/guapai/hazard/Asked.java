package io.guapai.hazard;

import java.util.UUID;

/** An act asked of a hazard: what an idempotency key stands for. */
public record Asked(String act, UUID hazard, Object body) {}
