using LawGov.Samples;
using LawGov.Samples.DisclosureDesk;

return SampleProgram.Run(args, RegisterCommand.Run);
