namespace Briefing.Print.Fonts.Tables;

/// <summary>A font file that cannot be used; the message is a sentence for the person who chose the file.</summary>
internal sealed class FontFormatException(string message) : Exception(message);
