export const functionWords =
  'le la les de des du un une et à en est que qui dans pour pas sur au aux avec ce cette ces il ' +
  'elle ils elles nous vous je tu on ne se sont par plus ou mais comme son sa ses leur leurs ' +
  'être avoir fait été a ont peut doit si tout tous toute toutes même aussi sans entre sous ' +
  'après notre votre nos vos dont où y'
