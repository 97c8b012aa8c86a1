using LawGov.Samples;
using LawGov.Samples.ParticipationBoard;

return SampleProgram.Run(args, BoardCommand.Run);
