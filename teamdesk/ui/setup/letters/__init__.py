"""«Brev og tjenestebeskrivelse»: the texts that the team hands out, written by the team."""
