// A dictionary as the reader gives it: its values are what PdfParser reads.
global using Entries = System.Collections.Generic.Dictionary<string, object?>;
