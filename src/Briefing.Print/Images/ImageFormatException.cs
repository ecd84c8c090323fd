namespace Briefing.Print.Images;

/// <summary>An image that cannot be used; the message ends a sentence for the person who chose the file.</summary>
internal sealed class ImageFormatException(string message) : Exception(message);
