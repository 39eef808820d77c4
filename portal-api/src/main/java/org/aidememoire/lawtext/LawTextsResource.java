package org.aidememoire.lawtext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.record.RecordResource;

/** Texts, each by itself; they are listed and begun below their instrument. */
@Path("law-texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LawTextsResource extends RecordResource<LawTextContent> {

  @Inject LawTexts texts;

  @Override
  protected LawTexts records() {
    return texts;
  }
}
