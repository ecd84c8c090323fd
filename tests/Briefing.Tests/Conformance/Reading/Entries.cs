// A dictionary as the reader has it: its values are what PdfValue gives.
global using Entries = System.Collections.Generic.Dictionary<string, object?>;
