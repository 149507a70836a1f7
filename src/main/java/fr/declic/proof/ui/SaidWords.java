package fr.declic.proof.ui;

import fr.declic.competency.CompetencyNames;
import fr.declic.platform.Messages;
import org.springframework.stereotype.Component;

/** What is needed to say a proof's content in words. */
@Component
record SaidWords(CompetencyNames names, Messages messages) {}
