export const functionWords =
  'the a of and to in is that for on with as it was are be by this from at or not have has had an ' +
  'we you they he she i my your our their its his her but if then than so which who what when ' +
  'where how all can could will would should must may there these those been were do does no ' +
  'more also other between under after without about into'
