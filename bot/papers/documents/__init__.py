"""Papers to print and sign: one model of what they say, written as DOCX and as PDF."""
