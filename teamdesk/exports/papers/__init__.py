"""What is handed out, a folder per kind: what it holds, and how it is put into blocks."""
