namespace Briefing.Print.Images;

/// <summary>A picture that cannot be used; the message ends a sentence for the person who chose the file.</summary>
internal sealed class ImageFormatException(string message) : Exception(message);
