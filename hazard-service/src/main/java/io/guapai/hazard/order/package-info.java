package io.guapai.hazard.order;
